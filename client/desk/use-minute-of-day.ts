import { useEffect, useState } from 'react';

/** The minute of the day by this laptop's clock; a screen that stays open follows it. */
export function useMinuteOfDay(): number {
  const [minute, setMinute] = useState(minuteNow);
  useEffect(() => {
    const timer = setInterval(() => setMinute(minuteNow()), 5_000);
    return () => clearInterval(timer);
  }, []);
  return minute;
}

function minuteNow(): number {
  const now = new Date();
  return now.getHours() * 60 + now.getMinutes();
}
