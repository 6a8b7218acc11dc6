<?php
// Has somebody in each role save posts: `php save.php posts.json`, a list of { role, category, title, content }.
require __DIR__ . '/wp-load.php';
foreach (json_decode(file_get_contents($argv[1]), true) as ['role' => $role, 'category' => $category, 'title' => $title, 'content' => $content]) {
    // With the user come the filters of the role.
    wp_set_current_user(get_user_by('login', $role)->ID);
    $term = term_exists($category, 'category') ?: wp_insert_term($category, 'category', ['slug' => $category]);
    $id = wp_insert_post(wp_slash(['post_title' => $title, 'post_content' => $content, 'post_status' => 'publish']), true);
    if (is_wp_error($id)) exit($id->get_error_message());
    wp_set_post_terms($id, [(int) $term['term_id']], 'category');
}
// What the filter lets those write who may not write everything.
remove_all_filters('wp_kses_allowed_html');
echo json_encode(['version' => $wp_version, 'allowed' => wp_kses_allowed_html('post'), 'unfiltered' => array_map(fn ($role) => user_can(get_user_by('login', $role), 'unfiltered_html'), ['author', 'editor', 'administrator'])]);
