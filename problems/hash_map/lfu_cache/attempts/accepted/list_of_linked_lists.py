class Key:
    def __init__(self, key, value):
        self.key, self.value = key, value
        self.group = self.prev = self.next = None


class Group:
    """The keys with the same number of uses, in a ring, and the groups before and after it."""

    def __init__(self, uses):
        self.uses = uses
        self.prev = self.next = self
        self.ring = Key(None, None)
        self.ring.prev = self.ring.next = self.ring

    def is_empty(self):
        return self.ring.next is self.ring

    def append(self, key):
        key.group = self
        key.prev, key.next = self.ring.prev, self.ring
        key.prev.next = key.next.prev = key

    def insert_after(self, group):
        self.prev, self.next = group, group.next
        self.prev.next = self.next.prev = self

    def drop_if_empty(self):
        if self.is_empty():
            self.prev.next, self.next.prev = self.next, self.prev


def cut(key):
    key.prev.next, key.next.prev = key.next, key.prev


class LFUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.known = {}
        self.groups = Group(0)

    def move(self, key, group):
        following = group.next
        if following.uses != group.uses + 1:
            following = Group(group.uses + 1)
            following.insert_after(group)
        following.append(key)

    def use(self, key):
        cut(key)
        self.move(key, key_group := key.group)
        key_group.drop_if_empty()

    def get(self, key):
        if key not in self.known:
            return None
        self.use(self.known[key])
        return self.known[key].value

    def put(self, key, value):
        if key in self.known:
            self.known[key].value = value
            self.use(self.known[key])
            return
        if len(self.known) == self.capacity:
            group = self.groups.next
            evicted = group.ring.next
            cut(evicted)
            group.drop_if_empty()
            del self.known[evicted.key]
        self.known[key] = Key(key, value)
        self.move(self.known[key], self.groups)
