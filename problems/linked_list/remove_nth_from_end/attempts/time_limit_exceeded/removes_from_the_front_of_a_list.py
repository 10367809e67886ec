"""Removes nodes from the front of a Python list until n are left."""

from judge.kit import ListNode


def remove_nth_from_end(head, n):
    nodes, node = [], head
    while node:
        nodes.append(node)
        node = node.next
    dummy = before = ListNode(next=head)
    while len(nodes) > n:
        before = nodes.pop(0)
    before.next = nodes[0].next
    return dummy.next
