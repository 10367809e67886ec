"""Moves one node per step, k % n times, and walks to the end each time."""


def rotate_list(head, k):
    length, node = 0, head
    while node:
        length, node = length + 1, node.next
    for _ in range(k % length if length > 1 else 0):
        before = head
        while before.next.next:
            before = before.next
        last = before.next
        before.next, last.next, head = None, head, last
    return head
