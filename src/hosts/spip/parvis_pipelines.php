<?php
/**
 * The script on the pages of the site: one of a kilobyte, which loads the rest where there is a list.
 *
 * @license GPL-2.0-or-later
 */

if ( ! defined( '_ECRIRE_INC_VERSION' ) ) {
	return;
}

function parvis_insert_head( $flux ) {
	$script = find_in_path( 'parvis/autoloader.js' );
	return $script ? $flux . '<script type="module" src="' . attribut_html( $script ) . '"></script>' . "\n" : $flux;
}
