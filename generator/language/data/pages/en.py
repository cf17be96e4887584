"""English."""

from __future__ import annotations

from generator.language.language import phrases, words
from generator.language.pages_data import Pages

PAGES = Pages(
    opens=phrases(
        """read more:, read also, read next, see also:, also read, related:, watch:, listen:,
        subscribe to, subscribe now, sign up for, sign up to, get our newsletter, follow us,
        join us on, download our app, this article is for subscribers, already a subscriber,
        advertisement:, sponsored content, we use cookies, this site uses cookies,
        this website uses cookies, by continuing to use, accept cookies, manage cookies,
        share this, share on, share:, send by email, copy link, save this article, reading time,
        estimated reading time, last updated, updated on, photo:, photograph:, picture:,
        image credit, photo credit, © , copyright , all rights reserved, leave a comment,
        post a comment, join the conversation, report an error, back to top, skip to content,
        skip to main content, you are here, support our journalism, support us"""
    ),
    alone=phrases(
        """share, tweet, print, advertisement, sponsored, comment, comments, subscribe, listen,
        listen to this article, save, newsletter, home, menu, search, log in, sign in, facebook,
        twitter, x, whatsapp, linkedin, instagram, bluesky, mastodon, reddit, copy, link copied,
        email, e-mail, video, gallery, follow, read more, more, see more, close, accept, reject,
        accept all, min read"""
    ),
    more=phrases(
        """related articles, related stories, related, more stories, more on this story, most read,
        most viewed, most popular, you may also like, recommended, read next, read also, comments,
        more from, latest news, trending, notes, references, see also, external links"""
    ),
    summary=phrases("tl;dr, tldr, tl ; dr, in brief, in short, key points, at a glance"),
    by=phrases("by, written by, words by, text by, story by"),
    published=phrases("published on, published, posted on, posted, first published, date, date:"),
    source=phrases("source, sources, adapted from"),
    months=(
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ),
    short_months=(
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep/sept",
        "oct",
        "nov",
        "dec",
    ),
    date_words=words(
        """on at the of monday tuesday wednesday thursday friday saturday sunday mon tue
        tues wed thu thurs fri sat sun"""
    ),
)
