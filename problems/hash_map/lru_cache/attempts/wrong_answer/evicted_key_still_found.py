"""Unlinks the evicted node but leaves its key in the dict."""


class Node:
    def __init__(self, key, value):
        self.key, self.value, self.prev, self.next = key, value, None, None


class LRUCache:
    def __init__(self, capacity):
        self.capacity, self.count, self.nodes = capacity, 0, {}
        self.ring = Node(None, None)
        self.ring.prev = self.ring.next = self.ring

    def cut(self, node):
        node.prev.next, node.next.prev = node.next, node.prev

    def add(self, node):
        node.prev, node.next = self.ring.prev, self.ring
        node.prev.next = self.ring.prev = node

    def get(self, key):
        node = self.nodes.get(key)
        if node is None:
            return None
        self.cut(node)
        self.add(node)
        return node.value

    def put(self, key, value):
        if key in self.nodes:
            self.cut(self.nodes[key])
        elif self.count == self.capacity:
            self.cut(self.ring.next)
        else:
            self.count += 1
        self.nodes[key] = Node(key, value)
        self.add(self.nodes[key])

    def keys(self):
        keys, node = [], self.ring.next
        while node is not self.ring:
            keys.append(node.key)
            node = node.next
        return keys
