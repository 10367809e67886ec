"""Counts links of the first list and nodes of the second, so that one list starts one node too late."""


def list_intersection(first, second):
    if first is None or second is None:
        return None
    links, node = 0, first
    while node.next:
        links, node = links + 1, node.next
    count, node = 0, second
    while node:
        count, node = count + 1, node.next
    a, b = first, second
    for _ in range(links - count):
        a = a.next
    for _ in range(count - links):
        b = b.next
    while a and b and a is not b:
        a, b = a.next, b.next
    return a if a is b else None
