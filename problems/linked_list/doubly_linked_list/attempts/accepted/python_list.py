class LinkedDeque:
    """No nodes at all: slower by a factor, but moving the elements of a list is very fast."""

    def __init__(self):
        self.items = []

    def push_front(self, value):
        self.items.insert(0, value)

    def push_back(self, value):
        self.items.append(value)

    def pop_front(self):
        return self.items.pop(0)

    def pop_back(self):
        return self.items.pop()

    def remove(self, value):
        if value in self.items:
            self.items.remove(value)
            return True
        return False

    def reverse(self):
        self.items.reverse()

    def values(self):
        return self.items[:]
