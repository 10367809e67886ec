"""Starts its walk at the head instead of the last node, and cuts the ring one node too late."""


def rotate_list(head, k):
    if head is None:
        return None
    last, length = head, 1
    while last.next:
        last, length = last.next, length + 1
    last.next = head
    node = head
    for _ in range(length - k % length):
        node = node.next
    head, node.next = node.next, None
    return head
