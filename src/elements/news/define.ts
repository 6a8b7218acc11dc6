import { NewsElement } from './news.js';

NewsElement.define('civic-news');
