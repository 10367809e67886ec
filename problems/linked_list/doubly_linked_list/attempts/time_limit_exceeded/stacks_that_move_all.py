"""Keeps two stacks, and moves all values when one of them is empty."""


class LinkedDeque:
    def __init__(self):
        self.first = []
        self.second = []

    def push_front(self, value):
        self.first.append(value)

    def push_back(self, value):
        self.second.append(value)

    def pop_front(self):
        if not self.first:
            while self.second:
                self.first.append(self.second.pop())
        return self.first.pop()

    def pop_back(self):
        if not self.second:
            while self.first:
                self.second.append(self.first.pop())
        return self.second.pop()

    def remove(self, value):
        found = self.values()
        if value not in found:
            return False
        found.remove(value)
        self.first, self.second = [], found
        return True

    def reverse(self):
        self.first, self.second = self.second, self.first

    def values(self):
        return self.first[::-1] + self.second
