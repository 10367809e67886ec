"""Builds new nodes for the sorted values."""

from judge.kit import linked_list


def merge_k_lists(lists):
    values = []
    for node in lists:
        while node:
            values.append(node.val)
            node = node.next
    return linked_list(sorted(values))
