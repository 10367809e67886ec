from heapq import heapify, heappop, heapreplace

from judge.kit import ListNode


def merge_k_lists(lists: list[ListNode | None]) -> ListNode | None:
    heap = [(head.val, i, head) for i, head in enumerate(lists) if head]
    heapify(heap)
    tail = dummy = ListNode()
    while heap:
        _, i, node = heap[0]
        tail.next = tail = node
        if node.next:
            heapreplace(heap, (node.next.val, i, node.next))
        else:
            heappop(heap)
    return dummy.next
