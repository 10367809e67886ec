"""Searches from both ends at once, and removes the copy that it meets first."""


class LinkedDeque:
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
        count = len(self.items)
        for i in range((count + 1) // 2):
            for index in (i, count - 1 - i):
                if self.items[index] == value:
                    del self.items[index]
                    return True
        return False

    def reverse(self):
        self.items.reverse()

    def values(self):
        return self.items[:]
