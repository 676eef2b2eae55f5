<?php
/**
 * Plugin Name:       Parvis
 * Description:       Shows a spreadsheet, a CSV or JSON file or a calendar as a directory or an agenda that people can search, filter, print and take away.
 * Version:           0.0.0
 * Requires at least: 5.9
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       parvis
 * Domain Path:       /languages
 *
 * @package Parvis
 */

namespace Parvis;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

/** The version of the scripts that come with it; the build writes it. */
const VERSION = '0.0.0';

foreach ( array( 'tags', 'files', 'cards', 'proxy', 'script', 'render', 'preload', 'block', 'rest', 'admin', 'settings' ) as $parvis_part ) {
	require_once __DIR__ . '/includes/' . $parvis_part . '.php';
}

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'parvis', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	}
);
