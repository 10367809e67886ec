"""Decrements the size for a key that is not in the map."""


class Node:
    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.next = None


class ChainedMap:
    def __init__(self):
        self.heads = [Node(None, None) for _ in range(8)]
        self.count = 0

    def before(self, key):
        node = self.heads[key % len(self.heads)]
        while node.next is not None and node.next.key != key:
            node = node.next
        return node

    def put(self, key, value):
        node = self.before(key)
        if node.next is not None:
            node.next.value = value
            return
        node.next = Node(key, value)
        self.count += 1
        if self.count * 4 > len(self.heads) * 3:
            self.rehash()

    def rehash(self):
        old = self.heads
        self.heads = [Node(None, None) for _ in range(len(old) * 2)]
        for head in old:
            node = head.next
            while node is not None:
                following = node.next
                head = self.heads[node.key % len(self.heads)]
                node.next = head.next
                head.next = node
                node = following

    def get(self, key):
        node = self.before(key).next
        return None if node is None else node.value

    def remove(self, key):
        node = self.before(key)
        self.count -= 1
        if node.next is None:
            return False
        node.next = node.next.next
        return True

    def size(self):
        return self.count

    def buckets(self):
        return len(self.heads)
