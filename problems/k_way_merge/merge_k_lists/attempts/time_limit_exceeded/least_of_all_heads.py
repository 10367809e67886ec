"""Looks over the heads of all lists for every node of the answer."""

from judge.kit import ListNode


def merge_k_lists(lists):
    heads = [head for head in lists if head]
    start = tail = ListNode()
    while heads:
        least = min(range(len(heads)), key=lambda i: heads[i].val)
        tail.next = tail = heads[least]
        if heads[least].next:
            heads[least] = heads[least].next
        else:
            heads.pop(least)
    return start.next
