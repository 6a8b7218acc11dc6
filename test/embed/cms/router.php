<?php
// Files that a published site asks to be readable from everywhere, as its headers files say; PHP sees to the rest.
$path = urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
$types = ['html' => 'text/html; charset=utf-8', 'js' => 'text/javascript', 'css' => 'text/css', 'json' => 'application/json', 'svg' => 'image/svg+xml'];
if (preg_match('#^/(?:dist|data|site)/[^.].*\.(\w+)$#', $path, $match) && is_file($file)) {
    header('Content-Type: ' . ($types[$match[1]] ?? 'text/plain'));
    header('Access-Control-Allow-Origin: *');
    readfile($file);
    return true;
}
if (is_file($file) || is_file(rtrim($file, '/') . '/index.php')) return false;
$_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
return true;
