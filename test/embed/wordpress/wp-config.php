<?php
// DATABASE, SOCKET and PORT are written in by the test.
define('DB_NAME', 'DATABASE');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:SOCKET');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
$_SERVER['HTTP_HOST'] ??= 'localhost:PORT';
define('WP_HOME', 'http://localhost:PORT');
define('WP_SITEURL', 'http://localhost:PORT');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
// Nothing is asked of the rest of the world.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', 'localhost');
if (file_exists(__DIR__ . '/network')) {
    define('MULTISITE', true);
    define('SUBDOMAIN_INSTALL', false);
    define('DOMAIN_CURRENT_SITE', 'localhost:PORT');
    define('PATH_CURRENT_SITE', '/');
    define('SITE_ID_CURRENT_SITE', 1);
    define('BLOG_ID_CURRENT_SITE', 1);
}
$table_prefix = 'wp_';
require ABSPATH . 'wp-settings.php';
