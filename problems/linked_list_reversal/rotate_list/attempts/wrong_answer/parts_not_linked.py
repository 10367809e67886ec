"""Cuts the list and does not link the two parts again."""


def rotate_list(head, k):
    length, node = 0, head
    while node:
        length, node = length + 1, node.next
    if not length or k % length == 0:
        return head
    node = head
    for _ in range(length - k % length - 1):
        node = node.next
    new_head, node.next = node.next, None
    return new_head
