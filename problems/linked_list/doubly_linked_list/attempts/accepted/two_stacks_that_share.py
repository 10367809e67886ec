class LinkedDeque:
    """Two stacks, of which an empty one takes half of the other."""

    def __init__(self):
        self.first = []  # its end is the front
        self.second = []  # its end is the back

    def push_front(self, value):
        self.first.append(value)

    def push_back(self, value):
        self.second.append(value)

    def pop_front(self):
        if not self.first:
            middle = (len(self.second) + 1) // 2
            self.first = self.second[:middle][::-1]
            self.second = self.second[middle:]
        return self.first.pop()

    def pop_back(self):
        self.reverse()
        try:
            return self.pop_front()
        finally:
            self.reverse()

    def remove(self, value):
        found = self.values()
        if value in found:
            found.remove(value)
            self.first, self.second = [], found
            return True
        return False

    def reverse(self):
        self.first, self.second = self.second, self.first

    def values(self):
        return self.first[::-1] + self.second
