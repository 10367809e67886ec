"""Walks round the list once for every n steps."""


def rotate_list(head, k):
    if head is None:
        return None
    last, n = head, 1
    while last.next:
        last, n = last.next, n + 1
    last.next = head
    node = last
    for _ in range(n * (k // n + 1) - k):
        node = node.next
    for _ in range(k // n):
        for _ in range(n):
            node = node.next
    new, node.next = node.next, None
    return new
