"""Walks through the linked list to find the node of a key."""


class Node:
    def __init__(self, key, value):
        self.key, self.value, self.next = key, value, None


class LRUCache:
    def __init__(self, capacity):
        self.room = capacity
        self.head = self.last = Node(None, None)

    def take(self, key):
        before = self.head
        while before.next and before.next.key != key:
            before = before.next
        node = before.next
        if node:
            before.next = node.next
            if node is self.last:
                self.last = before
            self.room += 1
        return node

    def add(self, node):
        node.next = None
        self.last.next = node
        self.last = node
        self.room -= 1

    def get(self, key):
        node = self.take(key)
        if node is None:
            return None
        self.add(node)
        return node.value

    def put(self, key, value):
        if self.take(key) is None and self.room == 0:
            self.take(self.head.next.key)
        self.add(Node(key, value))

    def keys(self):
        keys, node = [], self.head.next
        while node:
            keys.append(node.key)
            node = node.next
        return keys
