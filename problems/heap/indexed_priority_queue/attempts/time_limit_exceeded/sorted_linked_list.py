"""Walks through a sorted linked list to the place of each entry."""


class Node:
    def __init__(self, entry, after=None):
        self.entry, self.after = entry, after


class IndexedQueue:
    def __init__(self):
        self.head = Node(None)
        self.priority = {}

    def before(self, entry):
        node = self.head
        while node.after and node.after.entry < entry:
            node = node.after
        return node

    def push(self, key, priority):
        if key in self.priority:
            raise ValueError(key)
        self.priority[key] = priority
        node = self.before((priority, key))
        node.after = Node((priority, key), node.after)

    def change(self, key, priority):
        if not self.remove(key):
            raise KeyError(key)
        self.push(key, priority)

    def remove(self, key):
        if key not in self.priority:
            return False
        node = self.before((self.priority.pop(key), key))
        node.after = node.after.after
        return True

    def pop(self):
        if self.head.after is None:
            raise IndexError("empty")
        priority, key = self.head.after.entry
        self.remove(key)
        return key, priority

    def size(self):
        return len(self.priority)
