<?php
/**
 * What the administrator decides: whose files this site reads for its visitors.
 *
 * @package Parvis
 */

namespace Parvis;

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_init',
	function () {
		register_setting( 'parvis', 'parvis_hosts', array( 'sanitize_callback' => __NAMESPACE__ . '\plain_hosts' ) );
	}
);

add_action(
	'admin_menu',
	function () {
		add_options_page( 'Parvis', 'Parvis', 'manage_options', 'parvis-settings', __NAMESPACE__ . '\settings_page' );
	}
);

/** Copies are of hosts that were named then. */
add_action( 'update_option_parvis_hosts', __NAMESPACE__ . '\forget_copies' );

/**
 * The names of hosts in what somebody typed: whole addresses become their hosts, what is none goes.
 *
 * @param mixed $text What was typed.
 */
function plain_hosts( $text ) {
	$hosts = array();
	foreach ( preg_split( '/[\s,;]+/', strtolower( is_string( $text ) ? $text : '' ), -1, PREG_SPLIT_NO_EMPTY ) as $word ) {
		$host = preg_match( '#^https?://#', $word ) ? (string) wp_parse_url( $word, PHP_URL_HOST ) : $word;
		if ( preg_match( '/^(?=.{1,253}$)[a-z0-9](?:[a-z0-9\-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9\-]*[a-z0-9])?)*\.[a-z](?:[a-z0-9\-]*[a-z0-9])$/', $host ) ) {
			$hosts[] = $host;
		}
	}
	return implode( "\n", array_unique( $hosts ) );
}

/** The page. */
function settings_page() {
	?>
	<div class="wrap">
		<h1>Parvis</h1>
		<form method="post" action="options.php">
			<?php settings_fields( 'parvis' ); ?>
			<h2><label for="parvis-hosts"><?php esc_html_e( 'Hosts whose files this site reads for its visitors', 'parvis' ); ?></label></h2>
			<p id="parvis-hosts-help">
				<?php esc_html_e( 'Some hosts (Nextcloud, Framacalc…) let no other site read their files. Name them here, one in each line, and your pages read such a file through this site, which keeps a copy for an hour. Their redirects are followed to hosts of this list only; addresses of private networks are refused.', 'parvis' ); ?>
			</p>
			<textarea id="parvis-hosts" name="parvis_hosts" rows="6" cols="50" class="code" spellcheck="false" aria-describedby="parvis-hosts-help"><?php echo esc_textarea( get_option( 'parvis_hosts', '' ) ); ?></textarea>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
