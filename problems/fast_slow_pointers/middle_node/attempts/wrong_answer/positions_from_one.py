"""Walks n // 2 steps, and counts reaching the head as one of them."""


def middle_node(head):
    count, node = 0, head
    while node:
        count, node = count + 1, node.next
    for _ in range(1, count // 2):
        head = head.next
    return head
