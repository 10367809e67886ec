"""Keeps the nodes in a ring buffer of 65,536 nodes."""


def rearrange_list(head):
    nodes = [None] * 65536
    n = 0
    while head:
        nodes[n % 65536] = head
        n += 1
        head = head.next
    left, right = 0, n - 1
    while left < right:
        nodes[left % 65536].next = nodes[right % 65536]
        left += 1
        nodes[right % 65536].next = nodes[left % 65536] if left < right else None
        right -= 1
    if n % 2:
        nodes[left % 65536].next = None
    return nodes[0]
