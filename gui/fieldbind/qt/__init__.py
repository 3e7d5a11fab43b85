"""Everything a person sees."""

from fieldbind.qt.own_import import keep_own_import

keep_own_import()
