from collections import deque


class MicroBatcher:
    def __init__(self, max_size, max_wait):
        self.max_size = max_size
        self.max_wait = max_wait
        self.queue = deque()

    def submit(self, request_id, now):
        batches = self.flush(now)
        self.queue.append((now, request_id))
        return batches + self.flush(now)

    def flush(self, now):
        batches = []
        while self._due(now):
            count = min(len(self.queue), self.max_size)
            batches.append([self.queue.popleft()[1] for _ in range(count)])
        return batches

    def _due(self, now):
        if not self.queue:
            return False
        return len(self.queue) >= self.max_size or now - self.queue[0][0] >= self.max_wait
