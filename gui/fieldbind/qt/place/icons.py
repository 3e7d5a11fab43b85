"""Which icon goes with a room, by what people call it."""

_BY_WORD = (
    ("sofa", ("living", "lounge", "sitting", "客厅", "起居")),
    ("pot", ("kitchen", "pantry", "厨", "餐")),
    ("bed", ("bed", "guest", "nursery", "卧", "睡", "客房")),
    ("lamp-desk", ("study", "office", "desk", "work", "书房", "办公", "工作")),
    ("bath", ("bath", "shower", "toilet", "浴", "卫", "洗")),
    ("tree", ("balcony", "garden", "terrace", "yard", "阳台", "花园", "院", "露台")),
)
_OTHER = "door"


def room_icon(name: str) -> str:
    """The icon for a room's name; a door where the name says nothing to us."""
    spoken = name.casefold()
    for icon, words in _BY_WORD:
        if any(word in spoken for word in words):
            return icon
    return _OTHER
