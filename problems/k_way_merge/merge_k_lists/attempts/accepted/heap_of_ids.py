import heapq

from judge.kit import ListNode


def merge_k_lists(lists):
    heap = []
    for node in lists:
        if node is not None:
            heapq.heappush(heap, (node.val, id(node), node))
    dummy = tail = ListNode()
    while heap:
        _, _, node = heapq.heappop(heap)
        tail.next = node
        tail = node
        if node.next is not None:
            heapq.heappush(heap, (node.next.val, id(node.next), node.next))
    return dummy.next
