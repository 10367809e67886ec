"""Counts for each node how many nodes are after it, and compares with how many are before it."""


def middle_node(head):
    before = 0
    while head:
        behind, node = 0, head.next
        while node:
            behind, node = behind + 1, node.next
        if behind <= before:
            return head
        head, before = head.next, before + 1
    return None
