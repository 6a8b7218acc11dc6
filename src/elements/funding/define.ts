import { FundingElement } from './funding.js';

FundingElement.define('civic-funding');
