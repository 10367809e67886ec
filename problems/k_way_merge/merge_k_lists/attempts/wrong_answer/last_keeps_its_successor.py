"""Links sorted nodes, and keeps the old link of the last one."""

from judge.kit import ListNode


def merge_k_lists(lists):
    nodes = []
    for node in lists:
        while node:
            nodes.append(node)
            node = node.next
    nodes.sort(key=lambda node: node.val, reverse=True)
    dummy = tail = ListNode()
    while nodes:
        tail.next = tail = nodes.pop()
    return dummy.next
