"""Links sorted nodes, and leaves the last one linked to whatever followed it."""

from judge.kit import ListNode


def merge_k_lists(lists):
    nodes = []
    for node in lists:
        while node:
            nodes.append(node)
            node = node.next
    nodes.sort(key=lambda node: node.val, reverse=True)
    start = tail = ListNode()
    while nodes:
        tail.next = tail = nodes.pop()
    return start.next
