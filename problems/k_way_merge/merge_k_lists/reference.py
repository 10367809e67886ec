from heapq import heapify, heappop, heapreplace

from judge.kit import ListNode


def merge_k_lists(lists: list[ListNode | None]) -> ListNode | None:
    heads = [(head.val, i, head) for i, head in enumerate(lists) if head]
    heapify(heads)
    tail = start = ListNode()
    while heads:
        _, i, node = heads[0]
        tail.next = tail = node
        if node.next:
            heapreplace(heads, (node.next.val, i, node.next))
        else:
            heappop(heads)
    return start.next
