"""Closes up the holes of the array when the first entries are gone, and keeps the old indices."""


class OrderedMap:
    def __init__(self):
        self.places = {}
        self.entries = []

    def put(self, key, value):
        if key in self.places:
            self.entries[min(self.places[key], len(self.entries) - 1)] = (key, value)
        else:
            self.places[key] = len(self.entries)
            self.entries.append((key, value))

    def get(self, key):
        if key not in self.places:
            return None
        place = min(self.places[key], len(self.entries) - 1)
        while self.entries[place] is None:
            place -= 1
        return self.entries[place][1]

    def remove(self, key):
        place = self.places.pop(key, None)
        if place is None:
            return False
        self.entries[min(place, len(self.entries) - 1)] = None
        if len(self.entries) > 2 * len(self.places) + 8:
            self.entries = self.items()
        return True

    def move_to_end(self, key):
        if key not in self.places:
            return False
        value = self.get(key)
        self.remove(key)
        self.put(key, value)
        return True

    def items(self):
        return [entry for entry in self.entries if entry is not None]
