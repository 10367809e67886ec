"""Compares the heads of all lists for every node of the answer."""

from judge.kit import ListNode


def merge_k_lists(lists):
    heads = [head for head in lists if head]
    dummy = tail = ListNode()
    while heads:
        smallest = min(range(len(heads)), key=lambda i: heads[i].val)
        tail.next = tail = heads[smallest]
        if heads[smallest].next:
            heads[smallest] = heads[smallest].next
        else:
            heads.pop(smallest)
    return dummy.next
