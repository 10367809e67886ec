"""Never closes the holes of its array, so items goes through all that were ever made."""


class OrderedMap:
    def __init__(self):
        self.places = {}
        self.entries = []

    def put(self, key, value):
        if key in self.places:
            self.entries[self.places[key]] = (key, value)
        else:
            self.places[key] = len(self.entries)
            self.entries.append((key, value))

    def get(self, key):
        place = self.places.get(key)
        return None if place is None else self.entries[place][1]

    def remove(self, key):
        place = self.places.pop(key, None)
        if place is None:
            return False
        self.entries[place] = None
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
