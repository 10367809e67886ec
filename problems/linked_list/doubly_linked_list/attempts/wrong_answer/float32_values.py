"""Stores the values as float32, which rounds large ones."""

from array import array


class LinkedDeque:
    def __init__(self):
        self.items = array("f")

    def push_front(self, value):
        self.items.insert(0, value)

    def push_back(self, value):
        self.items.append(value)

    def pop_front(self):
        return int(self.items.pop(0))

    def pop_back(self):
        return int(self.items.pop())

    def remove(self, value):
        if value in self.items:
            self.items.remove(value)
            return True
        return False

    def reverse(self):
        self.items.reverse()

    def values(self):
        return [int(value) for value in self.items]
