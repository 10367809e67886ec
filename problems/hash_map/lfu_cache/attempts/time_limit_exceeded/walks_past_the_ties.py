"""Moves a used node past all nodes with fewer or as many uses, one by one."""


class Node:
    def __init__(self, key, value):
        self.key, self.value, self.uses = key, value, 0
        self.prev = self.next = self


class LFUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.nodes = {}
        self.ring = Node(None, None)
        self.ring.uses = float("inf")

    def use(self, node):
        node.prev.next, node.next.prev = node.next, node.prev
        node.uses += 1
        place = node.next
        while place.uses <= node.uses:
            place = place.next
        node.prev, node.next = place.prev, place
        node.prev.next = node.next.prev = node

    def get(self, key):
        if key not in self.nodes:
            return None
        self.use(self.nodes[key])
        return self.nodes[key].value

    def put(self, key, value):
        if key in self.nodes:
            self.nodes[key].value = value
        else:
            if len(self.nodes) == self.capacity:
                first = self.ring.next
                self.ring.next = first.next
                first.next.prev = self.ring
                del self.nodes[first.key]
            node = self.nodes[key] = Node(key, value)
            node.prev, node.next = self.ring, self.ring.next
            node.prev.next = node.next.prev = node
        self.use(self.nodes[key])
