"""Takes nodes for the same one if their values and those of the next nodes are equal."""


def key(node):
    return node.val, node.next and node.next.val


def list_intersection(first, second):
    keys = {}
    while first:
        keys[key(first)] = first
        first = first.next
    while second:
        if key(second) in keys:
            return second
        second = second.next
    return None
