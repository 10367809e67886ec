"""Returns the last common node instead of the first."""


def last_of(node):
    while node and node.next:
        node = node.next
    return node


def list_intersection(first, second):
    end = last_of(first)
    return end if end is last_of(second) else None
