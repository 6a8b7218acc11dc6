<!doctype html>
<html <?php language_attributes(); ?>>
<head><meta charset="utf-8"><title>Obec</title><script type="module" src="/dist/civic.js" data-catalog="/data/catalog.json"></script><?php wp_head(); ?></head>
<body>
<?php while (have_posts()) : the_post(); ?>
<section data-form="<?php echo esc_attr(get_the_title()); ?>"><?php the_content(); ?></section>
<?php endwhile; ?>
<?php wp_footer(); ?>
</body>
</html>
