<?php
/**
 * What the plugin for WordPress decides by itself, without a WordPress around it: test/node/wordpress.test.ts runs it where there is a PHP,
 * and reads a line of JSON: name, what came, what was wanted.
 *
 * @package Parvis
 */

namespace {
	define( 'ABSPATH', '/' );
	define( 'HOUR_IN_SECONDS', 3600 );
	$parvis_hosts = "annuaire.example\nother.example\n127.0.0.1";

	// The few words of WordPress that these rules use, as WordPress means them.
	function add_action() {}
	function add_filter() {}
	function get_option( $name, $other ) {
		return 'parvis_hosts' === $name ? $GLOBALS['parvis_hosts'] : $other;
	}
	function wp_parse_url( $url, $part = -1 ) {
		return parse_url( $url, $part );
	}
	function apply_filters( $name, $value, $host = '' ) {
		return 'parvis_addresses' === $name ? ( array( 'annuaire.example' => array( '93.184.216.34' ), 'other.example' => array( '93.184.216.34', '10.0.0.7' ) )[ $host ] ?? $value ) : $value;
	}
	function remove_accents( $text ) {
		return strtr( $text, array( 'é' => 'e', 'É' => 'E', 'à' => 'a', 'ç' => 'c' ) );
	}
	function wp_json_file_decode( $file, $options ) {
		return array( 'actor-directory' => array( 'src', 'filters', 'diagnose', 'correction-url' ), 'actor-filter' => array( 'for' ) );
	}
}

namespace Parvis {
	foreach ( array( 'tags', 'files', 'proxy', 'script', 'settings' ) as $part ) {
		require dirname( __DIR__, 3 ) . "/src/hosts/wordpress/includes/$part.php";
	}

	/** A line for the test. */
	function tell( $name, $came, $wanted ) {
		echo json_encode( array( $name, $came, $wanted ), JSON_INVALID_UTF8_SUBSTITUTE ), "\n";
	}

	foreach ( array( '93.184.216.34', '2001:4860:4860::8888', '8.8.8.8' ) as $address ) {
		tell( "public: $address", is_public( $address ), true );
	}
	$private = array(
		...array( '127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '0.0.0.0', '100.64.0.1', '192.0.0.8', '198.18.0.1' ),
		...array( '224.0.0.1', '255.255.255.255', '::1', '::', '::ffff:127.0.0.1', '::ffff:7f00:1', '::127.0.0.1', '64:ff9b::7f00:1' ),
		...array( '2002:7f00:1::', '2001::7f00:1', 'fe80::1', 'fc00::1', 'fd12::1', 'ff02::1', 'no address' ),
	);
	foreach ( $private as $address ) {
		tell( "private: $address", is_public( $address ), false );
	}

	$refused = array(
		'https://annuaire.example/liste.csv'      => null,
		'https://annuaire.example:443/liste.csv'  => null,
		'https://ANNUAIRE.example/liste.csv'      => null,
		'https://annuaire.example:8080/liste.csv' => 'port',
		'https://me:pass@annuaire.example/l.csv'  => 'scheme',
		'ftp://annuaire.example/liste.csv'        => 'scheme',
		'file:///etc/passwd'                      => 'scheme',
		'gopher://annuaire.example/'              => 'scheme',
		'https://elsewhere.example/liste.csv'     => 'host',
		'https://annuaire.example.evil.example/'  => 'host',
		'https://other.example/liste.csv'         => 'private',
		'http://127.0.0.1/liste.csv'              => 'private',
		'http://localhost/liste.csv'              => 'host',
		'//annuaire.example/liste.csv'            => 'scheme',
	);
	foreach ( $refused as $url => $wanted ) {
		$addresses = array();
		tell( "refusal: $url", refusal_of( $url, $addresses ), $wanted );
	}

	foreach ( array( '/files/a.csv' => true, 'https://a.example/a.csv' => true, 'a.csv' => true, 'javascript:alert(1)' => false, "java\tscript:alert(1)" => false, ' data:text/csv,a' => false, '' => false ) as $text => $wanted ) {
		tell( "address: $text", is_address( (string) $text ), $wanted );
	}

	tell(
		'attributes',
		known_attributes( 'actor-directory', array( 'src' => '”/a.csv”', 'filters' => ' commune ', 0 => 'Diagnose', 'onclick' => 'alert(1)', 'id' => 'liste', 'correction-url' => 'javascript:alert(1)', 1 => array() ) ),
		array( 'src' => '/a.csv', 'filters' => 'commune', 'diagnose' => '', 'id' => 'liste' )
	);
	tell( 'attributes of none', known_attributes( 'actor-filter', '' ), array() );

	foreach ( array( 'Été à l’école.CSV' => 'ete-a-l-ecole.csv', 'a.php.csv' => 'a-php.csv', '../../x.ods' => 'x.ods', '.csv' => 'parvis.csv' ) as $given => $wanted ) {
		tell( "name: $given", name_for( $given ), $wanted );
	}
	foreach ( array( 'a.csv' => true, 'a.php' => false, '../a.csv' => false, 'a.csv.php' => false, '.htaccess' => false, 'a.html' => false, 'a.svg' => false ) as $name => $wanted ) {
		tell( "is a name: $name", is_name( $name ), $wanted );
	}

	$file = tempnam( sys_get_temp_dir(), 'parvis' );
	foreach ( array( array( 'a.csv', "Nom;Commune\n", true ), array( 'a.csv', '<?php echo 1;', false ), array( 'a.csv', " <!DOCTYPE html>", false ), array( 'a.csv', "a\0b", false ), array( 'a.csv', "\xFF\xFEN\0o\0", true ), array( 'a.ods', "PK\x03\x04", true ), array( 'a.xlsx', 'Nom', false ), array( 'a.json', '[{}]', true ), array( 'a.json', '<svg>', false ), array( 'a.ics', "BEGIN:VCALENDAR\r\n", true ) ) as list( $name, $bytes, $wanted ) ) {
		file_put_contents( $file, $bytes );
		tell( "kind: $name " . bin2hex( $bytes ), is_of_kind( $file, $name ), $wanted );
	}
	unlink( $file );

	foreach ( array( 'text/csv; charset=utf-8' => 'text/csv; charset=utf-8', 'text/html' => 'application/octet-stream', 'image/svg+xml' => 'application/octet-stream', "text/csv\r\nX: y" => 'application/octet-stream', 'application/json' => 'application/json' ) as $type => $wanted ) {
		tell( "type: $type", plain_type( $type ), $wanted );
	}

	tell( 'hosts', plain_hosts( "https://Nuage.example/s/x\nlite.framacalc.org, *.example localhost http://[::1]/ a_b.example 127.0.0.1 http://10.0.0.1/" ), "nuage.example\nlite.framacalc.org" );
	tell( 'module', as_module( "<script type='text/javascript' src='/p.js' id='parvis-js'></script>", 'parvis' ), "<script type=\"module\" data-no-optimize=\"1\" data-no-defer=\"1\" data-cfasync=\"false\" src='/p.js' id='parvis-js'></script>" );
	tell( 'other scripts', as_module( "<script src='/p.js'></script>", 'jquery' ), "<script src='/p.js'></script>" );
}
