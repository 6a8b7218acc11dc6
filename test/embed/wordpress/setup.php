<?php
// Makes a site with somebody in each role: `php setup.php`, or a network of sites: `php setup.php network`.
$network = ($argv[1] ?? '') === 'network';
define('WP_INSTALLING', true);
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('Obec', 'keeper', 'keeper@obec.example', true, '', 'keeper');
switch_theme('obec');
update_option('posts_per_page', 50);

if ($network) {
    foreach ($wpdb->tables('ms_global') as $table => $name) $wpdb->$table = $name;
    install_network();
    $made = populate_network(1, $_SERVER['HTTP_HOST'], 'keeper@obec.example', 'Kraj', '/', false);
    if (is_wp_error($made) && $made->get_error_code() !== 'no_wildcard_dns') exit($made->get_error_message());
}
foreach (['author', 'editor', 'administrator'] as $role) {
    wp_insert_user(['user_login' => $role, 'user_pass' => $role, 'user_email' => "$role@obec.example", 'role' => $role]);
}
if ($network) touch(__DIR__ . '/network');
