class Album:
    def __init__(self):
        self.stickers = {}

    def add(self, sticker):
        """Tell whether the sticker was there before."""
        if sticker in self.stickers:
            return True
        self.stickers[sticker] = "there"
        return False


def all_duplicates(nums):
    album = Album()
    duplicates = []
    for sticker in nums:
        if album.add(sticker):
            duplicates.append(sticker)
    return duplicates
