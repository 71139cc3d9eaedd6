/**
 * Query parameters that say how a reader came to a page and never which page it is.
 *
 * Source: the public documentation of each service (utm: Google Analytics; fbclid: Meta; mc_:
 * Mailchimp; at_: AT Internet/Piano; …). Kept to names that no site is known to use for its
 * articles: a name too many merges different articles, a name too few saves one article twice.
 * So short general names (`id`, `ref`, `source`, `s`, `p`, `page`) are not in the list, but for
 * the values that only links from a feed or a share button have.
 */
export const TRACKING_PARAMETERS: readonly RegExp[] = [
  // Campaigns
  /^utm_/i,
  /^(mtm|matomo|pk|piwik)_/i,
  /^at_(medium|campaign|custom|link|format|bbc|ptr|creation|variant|network|send)/i,
  /^(mc_(cid|eid)|_hs(enc|mi)|hsctatracking|mkt_tok|vero_(conv|id)|oly_(anon|enc)_id)$/i,
  /^(cmpid|cmp|campaign_id|ns_(campaign|mchannel|source|linkname|fee)|wt_?\.?(mc|zmc)(_id|_o)?)$/i,
  /^(icid|ito|itm_\w+|xtor|xtref|ncid|ocid|cid_source|sr_share|smid|smtyp|partner_id)$/i,
  // Clicks
  /^(fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id)$/i,
  /^(s_cid|s_kwcid|ef_id|epik|rdt_cid|srsltid|scid|_ga|_gl|_gac)$/i,
  /^fb_(action_ids|action_types|source|ref|comment_id)$/i,
  // Share buttons, newsletters and feeds
  /^(__twitter_impression|amp_js_v|amp_gsa|amp_ct|usqp|ref_src|ref_url|referrer|referer)$/i,
  /^(share(d|type|_token|token|_from)?|socialshare|__source|feature_share|nl_?id|newsletter_?id)$/i,
  /^(cn-reloaded|reloadtime|nocache|cachebuster|sessionid|phpsessid|jsessionid)$/i,
];

/** Parameters that ask for the AMP form of a page: `?amp`, `?amp=1`, `?outputType=amp`. */
export const AMP_PARAMETERS: Readonly<Record<string, RegExp>> = {
  amp: /^(1|true|yes|)$/i,
  outputtype: /^amp$/i,
  output: /^amp$/i,
  view: /^amp$/i,
  mode: /^amp$/i,
  type: /^amp$/i,
};
