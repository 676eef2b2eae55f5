<?php
/**
 * <annuaire src="files:annuaire.csv">, <agenda src="files:programme.ics">, and each tag by its own name.
 *
 * @license GPL-2.0-or-later
 */
class syntax_plugin_parvis extends DokuWiki_Syntax_Plugin {

	/** Short names of the tags that show a file. */
	const NAMES = array(
		'annuaire'  => 'actor-directory',
		'directory' => 'actor-directory',
		'agenda'    => 'training-agenda',
	);

	/** Every tag and its attributes, as the build has written them. */
	protected function tags() {
		static $tags = null;
		if ( null === $tags ) {
			$tags = json_decode( file_get_contents( __DIR__ . '/tags.json' ), true );
		}
		return $tags;
	}

	public function getType() {
		return 'substition'; // So DokuWiki spells it.
	}

	public function getPType() {
		return 'block';
	}

	public function getSort() {
		return 195;
	}

	public function connectTo( $mode ) {
		$names = array_merge( array_keys( self::NAMES ), array_keys( $this->tags() ) );
		$this->Lexer->addSpecialPattern( '<(?:' . implode( '|', $names ) . ')\b[^>\n]*>(?:\s*</[a-z-]+>)?', $mode, 'plugin_parvis' );
	}

	public function handle( $match, $state, $pos, Doku_Handler $handler ) {
		preg_match( '/^<([a-z-]+)([^>]*)>/', $match, $found );
		$tag   = isset( self::NAMES[ $found[1] ] ) ? self::NAMES[ $found[1] ] : $found[1];
		$known = array( 'id' => '' );
		preg_match_all( '/([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|([^\s"\']+)))?/', $found[2], $pairs, PREG_SET_ORDER );
		foreach ( $pairs as $pair ) {
			if ( 'id' === $pair[1] || in_array( $pair[1], $this->tags()[ $tag ], true ) ) {
				$known[ $pair[1] ] = implode( '', array_slice( $pair, 2 ) );
			}
		}
		return array( $tag, $known );
	}

	public function render( $mode, Doku_Renderer $renderer, $data ) {
		list( $tag, $attributes ) = $data;
		if ( 'xhtml' !== $mode ) {
			return false;
		}
		$src = isset( $attributes['src'] ) ? $this->address( $attributes['src'] ) : null;
		unset( $attributes['src'] );
		if ( null !== $src ) {
			if ( '' === $attributes['id'] ) {
				$attributes['id'] = cleanID( pathinfo( parse_url( $src, PHP_URL_PATH ), PATHINFO_FILENAME ) );
			}
			$attributes = array( 'id' => $attributes['id'], 'src' => $src ) + $attributes;
		}
		$html = '';
		foreach ( $attributes as $name => $value ) {
			if ( 'id' === $name && '' === $value ) {
				continue;
			}
			$html .= '' === $value ? " $name" : " $name=\"" . hsc( $value ) . '"';
		}
		$link           = null === $src ? '' : '<a href="' . hsc( $src ) . '">' . hsc( $this->getLang( 'file' ) ) . '</a>';
		$script         = DOKU_BASE . 'lib/plugins/parvis/parvis/parvis.js';
		$renderer->doc .= "<script type=\"module\" src=\"$script\"></script><div class=\"parvis\"><$tag$html>$link</$tag></div>\n";
		return true;
	}

	/** An address of the web as it is; anything else is the name of a file of the wiki. Other kinds of addresses are none. */
	protected function address( $src ) {
		if ( preg_match( '#^(?:https?://|/)#i', $src ) ) {
			return $src;
		}
		return preg_match( '/^[a-z][a-z0-9+.-]*:\s*(?:\/\/|[a-z]*\()/i', $src ) ? null : ml( cleanID( $src ), '', true, '&' );
	}
}
