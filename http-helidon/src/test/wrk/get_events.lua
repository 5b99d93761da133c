-- GET /events/{id}, over the first ten thousand events.
local events = tonumber(os.getenv("DREAMSPACE_EVENTS") or "10000")
local count = 0

wrk.headers["X-API-KEY"] = os.getenv("DREAMSPACE_API_TOKEN") or "SecureToken"

function request()
  count = count + 1
  return wrk.format("GET", "/events/" .. (1 + (count * 7919) % events))
end

function done(summary, latency, requests)
  io.write(string.format("not 2xx: %d, socket errors: %d\n",
    summary.errors.status,
    summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout))
end
