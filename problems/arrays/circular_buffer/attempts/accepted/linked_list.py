class Node:
    __slots__ = ("next", "value")

    def __init__(self, value):
        self.value = value
        self.next = None


class CircularBuffer:
    def __init__(self, capacity):
        self.capacity = capacity
        self.oldest = None
        self.newest = None
        self.length = 0

    def write(self, value):
        if self.length >= self.capacity:
            return False
        node = Node(value)
        if self.oldest is None:
            self.oldest = node
        else:
            self.newest.next = node
        self.newest = node
        self.length += 1
        return True

    def overwrite(self, value):
        if not self.write(value):
            self.read()
            self.write(value)

    def read(self):
        if self.oldest is None:
            return None
        node = self.oldest
        self.oldest = node.next
        self.length -= 1
        return node.value

    def size(self):
        return self.length
