"""Remembers the node of the latest search to begin there, also when it was removed in the meantime."""


class Node:
    def __init__(self, value, link=None):
        self.value = value
        self.link = link


class SkipList:
    def __init__(self, coin):
        self.head = Node(-2_000_000_000)
        self.latest = self.head

    def before(self, value):
        node = self.latest if self.latest.value < value else self.head
        while node.link and node.link.value < value:
            node = node.link
        return node

    def contains(self, value):
        node = self.before(value).link
        if node is None or node.value != value:
            return False
        self.latest = node
        return True

    def insert(self, value):
        if self.contains(value):
            return False
        node = self.before(value)
        node.link = Node(value, node.link)
        return True

    def remove(self, value):
        if not self.contains(value):
            return False
        node = self.before(value)
        node.link = node.link.link
        return True

    def range(self, low, high):
        found, node = [], self.before(low).link
        while node and node.value <= high:
            found.append(node.value)
            node = node.link
        return found
