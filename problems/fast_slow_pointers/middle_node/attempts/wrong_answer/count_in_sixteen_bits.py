"""Keeps the count in 16 bits."""


def middle_node(head):
    count, node = 0, head
    while node:
        count, node = count + 1 & 0xFFFF, node.next
    for _ in range(count // 2):
        head = head.next
    return head
